package org.dateline.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A new event as stories see it: what its first day's reports tell.
 *
 * @param eventId the event
 * @param day the day of its first report
 * @param published its first report's publication time, microseconds since 1970-01-01
 * @param profile what that day's reports tell of it
 * @param storyId the story that an earlier run put it into, or null
 */
record StorySeed(
    String eventId, int day, long published, Profile profile, @Nullable String storyId) {

  /** The same event, put into a story by an earlier run, or into none where that is null. */
  StorySeed inStory(@Nullable String story) {
    return new StorySeed(eventId, day, published, profile, story);
  }
}
