/** Loads what opens and reads workbooks, when a file of that kind is first met. */
export const workbooks = () => import('./workbooks.js');
