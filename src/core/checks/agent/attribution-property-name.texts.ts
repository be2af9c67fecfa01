import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const attributionPropertyNameTexts: Sentences = {
  sv: {
    summary: 'Rollen för en övrig aktör anges med dcat:role i stället för dcat:hadRole',
    title: () => 'Rollen har fel namn: dcat:role',
    message: ({ subject, args, language }) =>
      `${subject} anger rollen ${quote(language, args['value'])} med dcat:role, men egenskapen heter dcat:hadRole.`,
    why: () => 'Under fel namn hittar ingen rollen.',
    how: () => 'Byt namnet dcat:role mot dcat:hadRole.',
    fix: () => 'Byt namnet dcat:role mot dcat:hadRole',
  },
  en: {
    summary: 'The role of another party is given with dcat:role instead of dcat:hadRole',
    title: () => 'The role has the wrong name: dcat:role',
    message: ({ subject, args, language }) =>
      `${subject} gives the role ${quote(language, args['value'])} with dcat:role, but the property is called dcat:hadRole.`,
    why: () => 'Under the wrong name nobody finds the role.',
    how: () => 'Change the name dcat:role to dcat:hadRole.',
    fix: () => 'Change the name dcat:role to dcat:hadRole',
  },
};
