using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>A page of a talk, whatever it is about. It holds what to show; the cards know how.</summary>
internal abstract record TalkPage(PageFrame Frame) : DialogPage;
