/// The rules of porting, by capability. Knows `java.*` and the kernel's values only.
@NullMarked
package com.ooma.office.porting.domain;

import org.jspecify.annotations.NullMarked;
