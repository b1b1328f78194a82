@NullMarked
package com.ooma.office.support.application.ticket;

import org.jspecify.annotations.NullMarked;
