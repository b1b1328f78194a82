@NullMarked
package com.ooma.office.support.application.ticket.port;

import org.jspecify.annotations.NullMarked;
