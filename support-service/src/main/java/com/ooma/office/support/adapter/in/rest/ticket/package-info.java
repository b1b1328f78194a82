@NullMarked
package com.ooma.office.support.adapter.in.rest.ticket;

import org.jspecify.annotations.NullMarked;
