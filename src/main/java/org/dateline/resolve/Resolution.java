package org.dateline.resolve;

import java.util.List;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;

/**
 * What resolution found; each list in order of id.
 *
 * @param mentions every mention that came in, with its event_id
 * @param events the events. One whose first report lies before the mentions given (its event_id is
 *     known but that mention is not among them) has no row: only part of it was seen, and the row
 *     written earlier stands.
 * @param claims what is claimed of those events
 * @param stories the affairs that those events make up
 * @param merges events of earlier runs, or of earlier days of this one, that became one
 * @param storyMerges stories, likewise
 */
public record Resolution(
    List<Mention> mentions,
    List<Event> events,
    List<Claim> claims,
    List<Story> stories,
    List<EventMerge> merges,
    List<StoryMerge> storyMerges) {}
