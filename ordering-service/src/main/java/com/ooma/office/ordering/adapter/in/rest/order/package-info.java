@NullMarked
package com.ooma.office.ordering.adapter.in.rest.order;

import org.jspecify.annotations.NullMarked;
