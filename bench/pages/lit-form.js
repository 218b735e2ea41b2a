import { css, html, LitElement } from 'lit';

/** The floor: three fields, a button, one style sheet, nothing else. */
class LitForm extends LitElement {
  static styles = css`
    form {
      display: grid;
      gap: 1rem;
      max-width: 30rem;
    }
    input {
      display: block;
      min-height: 3rem;
      width: 100%;
    }
  `;

  render() {
    return html`<form>
      <label>One <input name="one" /></label>
      <label>Two <input name="two" /></label>
      <label>Three <input name="three" /></label>
      <button type="submit">Send</button>
    </form>`;
  }
}
customElements.define('lit-form', LitForm);
