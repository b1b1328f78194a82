/// What goes wrong without anybody having asked, and the ticket that calls our own people in.
@NullMarked
package com.ooma.office.support.domain.alarm;

import org.jspecify.annotations.NullMarked;
