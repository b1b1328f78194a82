@NullMarked
package com.ooma.office.ordering.adapter.out.persistence.occupancy;

import org.jspecify.annotations.NullMarked;
