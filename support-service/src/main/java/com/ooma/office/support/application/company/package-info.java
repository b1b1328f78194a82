@NullMarked
package com.ooma.office.support.application.company;

import org.jspecify.annotations.NullMarked;
