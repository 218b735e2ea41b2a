/** What an intranet's page does with jQuery: tabs and an accordion. Without scripts everything is simply shown. */
$(() => {
  $('.tabs').each((_, tabs) => {
    const $links = $(tabs).children('ul').attr('role', 'tablist').find('a');
    const $panels = $(tabs).children('div').attr('role', 'tabpanel');
    $links.attr('role', 'tab').parent().attr('role', 'none');
    const show = (link) => {
      $links.attr('aria-selected', 'false');
      $(link).attr('aria-selected', 'true');
      $panels.hide().filter($(link).attr('href')).show();
    };
    $links.on('click', (event) => {
      event.preventDefault();
      show(event.currentTarget);
    });
    show($links[0]);
  });

  $('.accordion dt').each((_, term) => {
    const $answer = $(term).next('dd').hide();
    const $button = $('<button type="button" aria-expanded="false">').text($(term).text());
    $(term).empty().append($button);
    $button.on('click', () => {
      $answer.stop(true, true).slideToggle(150);
      $button.attr('aria-expanded', (_index, expanded) => String(expanded !== 'true'));
    });
  });

  // Who is logged in needs no form for it. The event says that somebody is, never who.
  $(document).on('ikiiki-signed-in', () => $('#enter').hide());
  $(document).on('ikiiki-signed-out ikiiki-session-expired', () => $('#enter').show());
});
