/// What can be asked of porting, by capability: a use case for each change, and the questions with
/// their views. What a capability needs from outside is in its `port`, named for the need.
@NullMarked
package com.ooma.office.porting.application;

import org.jspecify.annotations.NullMarked;
