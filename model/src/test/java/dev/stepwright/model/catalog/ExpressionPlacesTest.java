package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Pointer;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of the definition reference, part 3.6.
///
/// The letters: literal, parameter, execution variable, property of a step, Join, JsonGet of a
/// property File, JsonGet of S3, property file Name, Iteration output.
class ExpressionPlacesTest {
    private static String letter(ExpressionKind kind) {
        return switch (kind) {
            case LITERAL -> "l";
            case PARAMETER -> "p";
            case VARIABLE -> "e";
            case PROPERTY -> "s";
            case JOIN -> "J";
            case JSON_GET_FILE -> "F";
            case JSON_GET_S3 -> "S";
            case PROPERTY_FILE -> "N";
            case ITERATION_OUTPUT -> "I";
        };
    }

    private static String letters(Set<ExpressionKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(ExpressionPlacesTest::letter)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        // any leaf in Arguments; numbers and flags take no join, objects and lists nothing
        "Training,   /Arguments/AlgorithmSpecification/TrainingImage,          lpesJFS",
        "Training,   /Arguments/HyperParameters/eta,                           lpesJFS",
        "Training,   /Arguments/ResourceConfig/InstanceCount,                  lpesFS",
        "Training,   /Arguments/EnableManagedSpotTraining,                     lpesFS",
        "Training,   /Arguments/ResourceConfig,                                l",
        "Training,   /Arguments/VpcConfig/Subnets,                             l",
        "Training,   /Arguments/VpcConfig/Subnets/0,                           lpesJFS",
        "Training,   /Arguments/HyperParameters,                               l",
        "Training,   /Arguments,                                               l",
        "Unheard,    /Arguments/Anything,                                      lpesJFS",
        // condition operands
        "Condition,  /Arguments/Conditions/0/LeftValue,                        lpesJFS",
        "Condition,  /Arguments/Conditions/0/Conditions/1/RightValue,          lpesJFS",
        "Condition,  /Arguments/Conditions/0/Condition/QueryValue,             lpesJFS",
        "Condition,  /Arguments/Conditions/0/Values/2,                         lpesJFS",
        "Condition,  /Arguments/Conditions/0/Type,                             l",
        "Condition,  /Arguments/Conditions/0/Values,                           l",
        "Condition,  /Arguments/IfSteps,                                       l",
        // inside expressions
        "Training,   /Arguments/RoleArn/Std:Join/Values/0,                     lpesJFS",
        "Training,   /Arguments/RoleArn/Std:Join/Values/0/Std:Join/Values/1,   lpesJFS",
        "Training,   /Arguments/RoleArn/Std:Join/On,                           l",
        "Training,   /Arguments/RoleArn/Std:Join/Values,                       l",
        "Training,   /Arguments/RoleArn/Std:JsonGet/PropertyFile,              N",
        "Training,   /Arguments/RoleArn/Std:JsonGet/S3Uri,                     J",
        "Training,   /Arguments/RoleArn/Std:JsonGet/S3Uri/Std:Join/Values/0,   lpes",
        "Training,   /Arguments/RoleArn/Std:JsonGet/Path,                      l",
        "Training,   /Arguments/RoleArn/Get,                                   l",
        "Training,   /Arguments/Environment/Get,                               lpesJFS",
        // check steps
        "QualityCheck, /SkipCheck,                                             lpesFS",
        "QualityCheck, /SuppliedBaselineStatistics,                            lpesJFS",
        "ClarifyCheck, /ModelName,                                             lpesJFS",
        "ClarifyCheck, /ModelPackageGroupName,                                 lpesJFS",
        "QualityCheck, /CheckType,                                             l",
        "Training,     /SkipCheck,                                             l",
        // Fail, Lambda, Callback
        "Fail,       /Arguments/ErrorMessage,                                  lpesJFS",
        "Lambda,     /Arguments/model,                                         lpesJFS",
        "Lambda,     /Arguments/Get,                                           lpesJFS",
        "Lambda,     /FunctionArn,                                             l",
        "Callback,   /SqsQueueUrl,                                             lpesJFS",
        "Callback,   /OutputParameters/0/OutputName,                           l",
        // what is literal in every step
        "Training,   /Name,                                                    l",
        "Training,   /Type,                                                    l",
        "Training,   /DependsOn/0,                                             l",
        "Training,   /DisplayName,                                             l",
        "Training,   /Description,                                             l",
        "Training,   /CacheConfig/Enabled,                                     l",
        "Training,   /RetryPolicies/0/MaxAttempts,                             l",
        "Processing, /PropertyFiles/0/FilePath,                                l",
        // loops and clean-up
        "ForEach,    /Arguments/IterableItems,                                 lpesJFS",
        "ForEach,    /Arguments/IterableItems/0,                               lpesJFS",
        "ForEach,    /Arguments/MaxConcurrency,                                lpesFS",
        "ForEach,    /Arguments/Selector/Pick,                                 l",
        "ForEach,    /Arguments/Selector/Field,                                I",
        "Cleanup,    /Arguments/Resources/S3/0/StepName,                       l",
        "Cleanup,    /Arguments/Resources/S3/0/S3Uris/0,                       lpesJFS",
    })
    void followTheTableInAStep(String type, String place, String letters) {
        StepType known = StepCatalog.STANDARD.type(type);
        assertThat(letters(ExpressionPlaces.inStep(known, Pointer.parse(place))))
                .isEqualTo(sorted(letters));
    }

    @ParameterizedTest
    @CsvSource({
        "/PipelineExperimentConfig/ExperimentName,                     lpeJ",
        "/PipelineExperimentConfig/TrialName/Std:Join/Values/0,        lpe",
        "/PipelineExperimentConfig/TrialName/Std:Join/On,              l",
        "/Parameters/0/DefaultValue,                                   l",
        "/Version,                                                     l",
    })
    void followTheTableOutsideTheSteps(String place, String letters) {
        assertThat(letters(ExpressionPlaces.inPipeline(Pointer.parse(place))))
                .isEqualTo(sorted(letters));
    }

    private static String sorted(String letters) {
        return java.util.Arrays.stream(ExpressionKind.values())
                .map(ExpressionPlacesTest::letter)
                .filter(letters::contains)
                .collect(Collectors.joining());
    }
}
