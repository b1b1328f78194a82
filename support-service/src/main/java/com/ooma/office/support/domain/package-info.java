/// The rules of support, by capability, without a framework.
@NullMarked
package com.ooma.office.support.domain;

import org.jspecify.annotations.NullMarked;
