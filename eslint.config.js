import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', 'var', 'src/db/generated', 'static/vendor'] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/unbound-method': 'off', // the tagger's readers are plain functions
    },
  },
  {
    files: ['static/**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: {
      sourceType: 'module',
      globals: {
        document: 'readonly',
        window: 'readonly',
        navigator: 'readonly',
        htmx: 'readonly',
        localStorage: 'readonly',
        getSelection: 'readonly',
        matchMedia: 'readonly',
        requestAnimationFrame: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        EventSource: 'readonly',
        customElements: 'readonly',
        HTMLElement: 'readonly',
        location: 'readonly',
        fetch: 'readonly',
        FormData: 'readonly',
        URL: 'readonly',
        CSS: 'readonly',
        NodeFilter: 'readonly',
      },
    },
  },
);
