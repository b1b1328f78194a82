@NullMarked
package com.ooma.office.ordering.adapter.out.persistence.seat;

import org.jspecify.annotations.NullMarked;
