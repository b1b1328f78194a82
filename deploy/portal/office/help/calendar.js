import { phone, t } from '../core/words.js';

/** @import { Support } from '../../types/api' */

/** An appointment for a calendar (RFC 5545), under the name that the invitation by mail has, whose place it takes. */
export function calendarFile(/** @type {Support['Appointment']} */ appointment) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ooma//Office Manager//FR',
    'BEGIN:VEVENT',
    `UID:${appointment.appointmentId}@ooma.example`,
    `DTSTAMP:${utc(new Date())}`,
    `DTSTART:${utc(new Date(appointment.startsAt))}`,
    `DTEND:${utc(new Date(appointment.endsAt))}`,
    `SEQUENCE:${appointment.sequence}`,
    `SUMMARY:${t('Installation de vos téléphones avec Ooma Office', 'Setting up your phones with Ooma Office')}`,
    `DESCRIPTION:${t('Un conseiller vous appelle au', 'An adviser calls you at')} ${phone(appointment.phone)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return new Blob([lines.join('\r\n')], { type: 'text/calendar' });
}

function utc(/** @type {Date} */ moment) {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
