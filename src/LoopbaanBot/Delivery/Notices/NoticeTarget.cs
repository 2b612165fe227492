using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>A notice as it waits to be tried again.</summary>
internal readonly record struct NoticeTarget(PersonId Recipient, Guid Notice)
{
    public static NoticeTarget? Parse(string text) =>
        text.Split('/', 2) is [var id, { Length: > 0 } person] && Guid.TryParseExact(id, "N", out var notice)
            ? new NoticeTarget(PeopleTable.PersonOf(person), notice)
            : null;

    public override string ToString() => $"{Notice:N}/{PeopleTable.PartitionOf(Recipient)}";
}
