@NullMarked
package com.ooma.office.ordering.adapter.out.persistence.order;

import org.jspecify.annotations.NullMarked;
