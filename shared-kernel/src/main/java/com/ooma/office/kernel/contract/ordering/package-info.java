@NullMarked
package com.ooma.office.kernel.contract.ordering;

import org.jspecify.annotations.NullMarked;
