/// Finds articles by what people type.
@NullMarked
package com.ooma.office.support.adapter.out.search;

import org.jspecify.annotations.NullMarked;
