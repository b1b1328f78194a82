@NullMarked
package com.ooma.office.support.application.relocation;

import org.jspecify.annotations.NullMarked;
