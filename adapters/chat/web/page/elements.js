/**
 * Makes an element. What people or the tutor wrote only ever goes in as text, so nothing of it can become markup.
 * `properties`: class, on (event listeners), data, and attributes; `true` sets an empty one, false and undefined none.
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false || value === null) continue;
    if (name === 'class') made.className = value;
    else if (name === 'on')
      for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    else if (name === 'data') Object.assign(made.dataset, value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(
    ...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false),
  );
  return made;
}

/** Chinese with its small English beside it. */
export function bilingual(zh, en) {
  return [zh, ' ', element('span', { lang: 'en' }, en)];
}

/** Text in which addresses can be followed. */
export function linked(text) {
  return text
    .split(/(https?:\/\/[^\s，。；）)]+)/)
    .map((part, index) =>
      index % 2 ? element('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part) : part,
    );
}

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

export function timeOf(at) {
  return clock.format(at);
}
