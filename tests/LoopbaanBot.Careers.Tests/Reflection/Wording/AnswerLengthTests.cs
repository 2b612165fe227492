using LoopbaanBot.Careers.Reflection.Wording;

namespace LoopbaanBot.Careers.Tests.Reflection.Wording;

public sealed class AnswerLengthTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("gesprek met boze ouder")]
    [InlineData("een twee drie vier vijf zes zeven")]
    [InlineData("ik 😀 was 😀 er 😀 zelf 😀 ook bij 👨‍👩‍👧 vandaag")]
    [InlineData("een - twee - drie - vier - vijf - zes - zeven")]
    [InlineData("een\u00a0\u00a0twee\n\n\ndrie   vier")]
    [InlineData("\ud83d")]
    public void Fewer_than_eight_words_are_short(string text) => AnswerLength.IsShort(text).ShouldBeTrue();

    [Theory]
    [InlineData("een twee drie vier vijf zes zeven acht")]
    [InlineData("een\u00a0twee\ndrie\tvier vijf, zes; zeven: acht!")]
    [InlineData("'s avonds werk ik graag aan foto's van oud-leerlingen")]
    [InlineData("كان لدي حديث طويل وجيد مع والد الطالب")]
    public void Eight_words_are_enough(string text) => AnswerLength.IsShort(text).ShouldBeFalse();
}
