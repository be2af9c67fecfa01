import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { fieldHere } from '../shared/advice.js';

export const deprecatedVersionInfoTexts: Sentences = {
  sv: {
    summary: 'Versionen står i det gamla fältet owl:versionInfo',
    title: () => 'Versionen står i ett gammalt fält',
    message: ({ subject, args, language }) =>
      `${subject} har versionen ${quote(language, args['value'])} i owl:versionInfo, som dcat:version har ersatt.`,
    why: () => 'Portalen visar versionen ur dcat:version. Det gamla fältet hör inte längre till.',
    how: (context) => {
      const { args, language } = context;
      return args['other'] === undefined
        ? `Skriv ${quote(language, args['value'])} i ${fieldHere(context, 'version')} i stället.`
        : `I ${fieldHere(context, 'version')} står redan ${quote(language, args['other'])}. Behåll det som stämmer, och ta bort versionInfo.`;
    },
    fix: () => 'Flytta versionen till dcat:version',
  },
  en: {
    summary: 'The version stands in the old property owl:versionInfo',
    title: () => 'The version stands in an old field',
    message: ({ subject, args, language }) =>
      `${subject} has the version ${quote(language, args['value'])} in owl:versionInfo, which dcat:version has replaced.`,
    why: () =>
      'The portal shows the version from dcat:version. The old field no longer belongs to the profile.',
    how: (context) => {
      const { args, language } = context;
      return args['other'] === undefined
        ? `Write ${quote(language, args['value'])} in ${fieldHere(context, 'version')} instead.`
        : `In ${fieldHere(context, 'version')} stands ${quote(language, args['other'])} already. Keep the right one, and remove versionInfo.`;
    },
    fix: () => 'Move the version to dcat:version',
  },
};
