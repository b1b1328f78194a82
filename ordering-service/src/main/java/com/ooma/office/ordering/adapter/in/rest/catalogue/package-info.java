@NullMarked
package com.ooma.office.ordering.adapter.in.rest.catalogue;

import org.jspecify.annotations.NullMarked;
