/** The built renderer of @formio/js has no types of its own. */
declare module '@formio/js/dist/formio.form.min.js' {
  export const Formio: {
    createForm(element: HTMLElement, form: unknown, options: unknown): Promise<unknown>;
  };
}
