using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Managers;

/// <summary>The buttons of talks. What is in their data points and grants nothing.</summary>
internal static class TalkVerbs
{
    public const string Show = "managerTalk.show";
    public const string Sent = "managerTalk.sent";
    public const string Times = "managerTalk.times";
    public const string Offer = "managerTalk.offer";
    public const string Pick = "managerTalk.pick";
    public const string OtherTimes = "managerTalk.otherTimes";
    public const string Reply = "managerTalk.reply";
    public const string SaveReply = "managerTalk.saveReply";
    public const string Speak = "managerTalk.speak";
    public const string Agreements = "managerTalk.agreements";
    public const string Propose = "managerTalk.propose";
    public const string Confirm = "managerTalk.confirm";
    public const string Check = "managerTalk.check";
    public const string SaveCheck = "managerTalk.saveCheck";
    public const string Withdraw = "managerTalk.withdraw";
    public const string Close = "managerTalk.close";
    public const string Instead = "managerTalk.instead";

    public static CardCommand List { get; } = CardCommand.Of("managerTalk.list");

    public static CardCommand Prepare { get; } = CardCommand.Of("managerTalk.prepare");

    public static CardCommand Managing { get; } = CardCommand.Of("managing.open");

    /// <param name="more">What else the button needs to know.</param>
    public static CardCommand Of(string verb, SharedId talk, params ReadOnlySpan<(string Key, string Value)> more) =>
        CardCommand.Of(verb, [(TalkAccess.Key, talk.ToString()), .. more]);

    /// <summary>The same from a card that was sent, by its handle.</summary>
    public static CardCommand Of(string verb, Notice notice) => CardCommand.Of(verb, notice.Handle);
}
