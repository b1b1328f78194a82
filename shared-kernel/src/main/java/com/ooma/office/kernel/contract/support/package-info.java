@NullMarked
package com.ooma.office.kernel.contract.support;

import org.jspecify.annotations.NullMarked;
