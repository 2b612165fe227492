using System.Text;
using LoopbaanBot.Careers.Managers.Talks;

namespace LoopbaanBot.Careers.Managers.Agreements;

/// <summary>One wording of what is agreed. Whoever writes it says yes to it by that; the other has yet to.</summary>
/// <param name="Number">From 1.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="ConfirmedOn">When the other said yes; null as long as they have not.</param>
public sealed record AgreementVersion(
    int Number,
    TalkSide By,
    AgreementWords Words,
    DateOnly On,
    DateOnly? ConfirmedOn = null
)
{
    public bool IsAgreed => ConfirmedOn is not null;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Number).Append(", ").Append(By).Append(IsAgreed ? ", agreed" : ", open");
        return true;
    }
}
