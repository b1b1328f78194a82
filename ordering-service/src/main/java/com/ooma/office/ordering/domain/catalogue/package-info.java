/// What is sold, for how much, how many of it, and on which terms.
@NullMarked
package com.ooma.office.ordering.domain.catalogue;

import org.jspecify.annotations.NullMarked;
