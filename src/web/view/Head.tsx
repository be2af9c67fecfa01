import type { App, Theme } from './state.js';

/** The name of the page, and what is remembered: language and appearance. */
export function Head({ app }: { readonly app: App }) {
  const { say, language, theme } = app;
  return (
    <header class="head">
      <p class="name">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 12.5 9.5 18 20 6.5" fill="none" stroke="currentColor" stroke-width="3.2" />
        </svg>
        metakoll <span>{say.tagline}</span>
      </p>
      <div class="choices">
        <button
          type="button"
          class="quiet"
          lang={language === 'sv' ? 'en' : 'sv'}
          onClick={() => app.setLanguage(language === 'sv' ? 'en' : 'sv')}
        >
          {language === 'sv' ? 'In English' : 'På svenska'}
        </button>
        <label class="theme">
          <span class="hidden">{say.theme}</span>
          <select
            value={theme}
            onChange={(event) => app.setTheme(event.currentTarget.value as Theme)}
            title={say.theme}
          >
            {(['auto', 'light', 'dark'] as const).map((item) => (
              <option key={item} value={item}>
                {say.themes[item]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
