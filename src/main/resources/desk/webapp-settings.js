// Tasklist, Cockpit and Admin load this in place of their own settings.

// The webapps know a sign-in form of their own; staff have one sign-in for everything.
const toOurSignIn = () => {
  if (/^#\/login/.test(window.location.hash)) {
    window.location.replace('/login?out');
  }
};
window.addEventListener('hashchange', toOurSignIn);
toOurSignIn();

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
