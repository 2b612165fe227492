using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Conversation.Talks;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>A page of a reflection. It holds what to show; the cards know how.</summary>
internal abstract record ReflectionPage(ReflectionDraft Draft, PageFrame Frame) : TalkPage(Frame);

/// <summary>One question of the road.</summary>
internal sealed record QuestionPage(ReflectionDraft Draft, OpenQuestion Question, PageFrame Frame)
    : ReflectionPage(Draft, Frame);

/// <summary>The one extra question after a short answer.</summary>
internal sealed record FollowUpPage(ReflectionDraft Draft, PromptDepth Depth, PageFrame Frame)
    : ReflectionPage(Draft, Frame);

/// <summary>A mark from 1 to 10.</summary>
internal sealed record ScalePage(ReflectionDraft Draft, PageFrame Frame) : ReflectionPage(Draft, Frame);

/// <summary>The solution-focused question after the mark.</summary>
internal sealed record ScaleWhyPage(ReflectionDraft Draft, PageFrame Frame) : ReflectionPage(Draft, Frame);

/// <summary>An if-then plan with a way out.</summary>
internal sealed record PlanPage(ReflectionDraft Draft, PageFrame Frame) : ReflectionPage(Draft, Frame);

/// <summary>The teacher's own words, and what to do with them.</summary>
internal sealed record SummaryPage(ReflectionDraft Draft, PageFrame Frame) : ReflectionPage(Draft, Frame);

/// <summary>One more question, after the summary.</summary>
internal sealed record MorePage(ReflectionDraft Draft, OpenQuestion Question, PageFrame Frame)
    : ReflectionPage(Draft, Frame);

/// <summary>All answers in one form.</summary>
internal sealed record EditPage(ReflectionDraft Draft, PageFrame Frame) : ReflectionPage(Draft, Frame);

/// <summary>Ways to bring it up with somebody.</summary>
internal sealed record DiscussPage(ReflectionDraft Draft, PageFrame Frame) : ReflectionPage(Draft, Frame);

/// <summary>Asks once before throwing away.</summary>
internal sealed record DiscardPage(ReflectionDraft Draft, PageFrame Frame) : ReflectionPage(Draft, Frame);
