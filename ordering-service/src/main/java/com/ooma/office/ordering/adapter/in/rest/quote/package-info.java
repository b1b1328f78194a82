@NullMarked
package com.ooma.office.ordering.adapter.in.rest.quote;

import org.jspecify.annotations.NullMarked;
