@NullMarked
package com.ooma.office.ordering.adapter.in.rest.occupancy;

import org.jspecify.annotations.NullMarked;
