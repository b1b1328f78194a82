@NullMarked
package com.ooma.office.ordering.adapter.out.persistence.quote;

import org.jspecify.annotations.NullMarked;
