'use strict';

const KINDS = {
  CONGRESS: 'đại hội',
  COUNCIL_SESSION: 'kỳ họp HĐND',
  BRIEFING: 'giao ban',
  WORKING_SESSION: 'làm việc',
  INSPECTION: 'kiểm tra, giám sát',
  VOTER_CONTACT: 'tiếp xúc cử tri',
  REVIEW: 'sơ kết, tổng kết',
  DISSEMINATION: 'quán triệt, triển khai',
  PERSONNEL: 'công tác cán bộ',
  TRAINING: 'tập huấn',
  SEMINAR: 'hội thảo',
  CEREMONY: 'lễ, gặp mặt',
  COMMITTEE_SESSION: 'phiên họp',
  OTHER: 'khác',
};
const ROLES = { CHAIR: 'chủ trì', ATTENDEE: 'dự', SPEAKER: 'phát biểu' };
const PARTS = { MORNING: 'sáng', NOON: 'trưa', AFTERNOON: 'chiều', EVENING: 'tối' };
const SEVERITIES = { INFO: 'Giả định', WARNING: 'Lưu ý', ERROR: 'Lỗi' };

const form = document.getElementById('form');
const text = document.getElementById('text');
const status = document.getElementById('status');
const reading = document.getElementById('reading');

/** Whatever comes from the bulletin becomes text, never markup. */
function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children.filter(Boolean));
  return made;
}

function marked(style, words) {
  const made = element('span', words);
  made.className = style;
  return made;
}

function day(iso) {
  return iso && iso.split('-').reverse().join('/');
}

function facts(rows) {
  const list = element('dl');
  for (const [label, value] of rows) {
    if (value) {
      list.append(element('dt', label), element('dd', value));
    }
  }
  return list;
}

function section(heading, items) {
  return items.length ? [heading, element('ul', ...items.map((item) => element('li', item)))] : [];
}

function person(official) {
  const positions = official.positions.map((position) => position.text).join(', ');
  return element('span', marked('who', official.name), positions && `, ${positions}`);
}

function participant({ official, roles }) {
  return element('span', person(official), ` (${roles.map((role) => ROLES[role] || role).join(', ')})`);
}

function directive({ issuer, addressees, coordinators, text: words, deadline }) {
  const notes = [
    addressees.length > 0 && `Nơi nhận: ${addressees.join(', ')}`,
    coordinators.length > 0 && `Phối hợp: ${coordinators.join(', ')}`,
    deadline && `Hạn: ${day(deadline.to) || deadline.text}`,
    issuer && `Người giao: ${issuer}`,
  ];
  return element('span', words, marked('notes', notes.filter(Boolean).join(' · ')));
}

function when({ startsOn, endsOn, partOfDay }) {
  const days = endsOn && endsOn !== startsOn ? `${day(startsOn)} – ${day(endsOn)}` : day(startsOn);
  return [PARTS[partOfDay], days].filter(Boolean).join(' ');
}

function meeting(held) {
  return element(
    'article',
    element('h3', held.title || 'Cuộc họp'),
    facts([
      ['Loại', KINDS[held.kind] || held.kind],
      ['Đơn vị tổ chức', held.organizer],
      ['Thời gian', when(held)],
      ['Địa điểm', held.venue],
      ['Đánh giá kỳ', held.reviewedPeriod && held.reviewedPeriod.text],
      ['Kế hoạch kỳ', held.plannedPeriod && held.plannedPeriod.text],
    ]),
    ...section(element('h4', 'Người tham gia'), held.participants.map(participant)),
    ...section(element('h4', 'Thành phần'), held.attendeeGroups),
    ...section(element('h4', 'Khó khăn, kiến nghị'), held.issuesRaised.map((issue) => issue.text)),
    ...section(element('h4', 'Chỉ đạo'), held.directives.map(directive)),
  );
}

function problem({ severity, path, message }) {
  return element(
    'span',
    element('strong', `${SEVERITIES[severity] || severity}: `),
    message,
    path && marked('quiet', ` (${path})`),
  );
}

function show({ article, problems }) {
  reading.replaceChildren(
    element('h2', article.headline || 'Bản tin không có tiêu đề'),
    facts([
      ['Đăng ngày', day(article.publishedOn)],
      ['Tác giả', article.authors.join(', ')],
    ]),
    ...article.meetings.map(meeting),
    ...section(element('h3', 'Cán bộ khác'), article.officials.map(person)),
    ...section(element('h3', 'Cần biết khi dùng kết quả'), problems.map(problem)),
  );
  const count = article.meetings.length;
  status.textContent = count ? `Đọc được ${count} cuộc họp.` : 'Không đọc được cuộc họp nào.';
}

async function read() {
  status.textContent = 'Đang đọc…';
  reading.replaceChildren();
  try {
    const answer = await fetch('bulletins', {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8', 'Accept-Language': 'vi' },
      body: text.value,
    });
    const body = await answer.json();
    if (answer.ok) {
      show(body);
    } else {
      status.textContent = body.detail;
    }
  } catch {
    status.textContent = 'Không liên lạc được với dịch vụ.';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  read();
});
