/// What can be asked of porting: one use case for each change, the two that call out step by step,
/// and the questions with their views.
package com.ooma.office.porting.application;
