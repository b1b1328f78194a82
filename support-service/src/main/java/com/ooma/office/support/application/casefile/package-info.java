@NullMarked
package com.ooma.office.support.application.casefile;

import org.jspecify.annotations.NullMarked;
