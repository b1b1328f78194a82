/// Tickets, relocations, opening hours, and what is written to members when: rules without a
/// framework.
package com.ooma.office.support.domain;
