@NullMarked
package com.ooma.office.support.application.privacy;

import org.jspecify.annotations.NullMarked;
