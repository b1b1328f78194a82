/// What goes wrong without anybody having asked, and the ticket that calls our own people in.
package com.ooma.office.support.domain.alarm;
