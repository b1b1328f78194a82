/// A question of a member, or an alarm of our own, and the conversation about it.
@NullMarked
package com.ooma.office.support.domain.ticket;

import org.jspecify.annotations.NullMarked;
