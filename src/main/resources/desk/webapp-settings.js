// Tasklist, Cockpit and Admin load this in place of their own settings.

// The webapps know a sign-in form of their own; staff have one sign-in for everything.
const toOurSignIn = () => {
  if (/^#\/login/.test(window.location.hash)) {
    window.location.replace('/login?out');
  }
};
window.addEventListener('hashchange', toOurSignIn);
toOurSignIn();

// On a browser's first visit the webapps draw some labels before they have their words, and never
// again. Where they keep the words from visit to visit, put them before anything is drawn.
const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const words = `${folder}_locales_data_LANGUAGE_${window.bust}`;
const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
if (!kept[words]) {
  const answer = await fetch(`${folder}LANGUAGE.json?bust=${window.bust}`);
  if (answer.ok) {
    kept[words] = await answer.text();
    window.localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
}

export default {
  app: {vendor: 'Mittelpunkt'},
  // One language for menus, worklists and forms; a browser's wish would mix two.
  locales: {availableLocales: ['LANGUAGE'], fallbackLocale: 'LANGUAGE'},
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'claims the currently selected task'},
    focusFilter: {key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list'},
    focusList: {key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form'}
  }
};
