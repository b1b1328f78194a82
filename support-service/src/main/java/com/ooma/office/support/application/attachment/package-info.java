@NullMarked
package com.ooma.office.support.application.attachment;

import org.jspecify.annotations.NullMarked;
