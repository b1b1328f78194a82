@NullMarked
package com.ooma.office.ordering.adapter.out.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
