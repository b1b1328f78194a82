@NullMarked
package com.ooma.office.porting.application.request;

import org.jspecify.annotations.NullMarked;
