import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { closedCourses } from './course-step.js';
import type { PagesHost } from './pages-host.js';

/** Why no course is for the person. */
export class CoursesPage {
  constructor(private readonly host: PagesHost) {}

  view(): unknown {
    const texts = this.host.texts();
    return html`<h2 class="ik-heading" tabindex="-1">${texts.notForYou}</h2>
      ${closedCourses(texts, this.host.language(), this.host.courses()?.items ?? [])}
      <div class="ik-actions">${button({ label: texts.toHome, onClick: this.host.leave })}</div>`;
  }
}
