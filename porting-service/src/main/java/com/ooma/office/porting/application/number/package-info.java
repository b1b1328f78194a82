@NullMarked
package com.ooma.office.porting.application.number;

import org.jspecify.annotations.NullMarked;
