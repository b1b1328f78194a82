@NullMarked
package com.ooma.office.ordering.adapter.in.rest.seat;

import org.jspecify.annotations.NullMarked;
